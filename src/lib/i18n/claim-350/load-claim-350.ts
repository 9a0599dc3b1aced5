import { ofLanguage } from '../language/of-language';

export const loadClaim350 = ofLanguage({
	en: () => import('./en').then((texts) => texts.claim350),
	uk: () => import('./uk').then((texts) => texts.claim350)
});

import { clientCode } from '$lib/data/client-code.server';
import { readDataset, readManifest, readWords } from '$lib/data/built.server';
import { wordsOf } from '$lib/domain/dataset/words';
import { languageOfParam } from '$lib/i18n/language/language';
import type { LayoutServerLoad } from './$types';

/** The words of the data that tonnages need wherever they stand: what is weighed. A page may have more. */
export const load: LayoutServerLoad = ({ params }) => {
	const { commodities, nationalBalance } = readDataset(readManifest());
	const language = languageOfParam(params.lang);
	const bases = [...commodities, ...nationalBalance].map(({ basis }) => basis);
	return {
		words: wordsOf(readWords()[language], bases),
		messageFiles: clientCode(`src/lib/i18n/${language}.ts`).modules
	};
};

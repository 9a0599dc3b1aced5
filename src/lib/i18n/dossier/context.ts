import { createContext } from 'svelte';
import type { DossierMessages } from './messages';

/**
 * The texts of these pages, as a function that is asked whenever one is shown, so that a change of language reaches every
 * component. `useDossier` throws where nothing has provided them.
 */
export const [useDossier, provideDossier] = createContext<() => DossierMessages>();

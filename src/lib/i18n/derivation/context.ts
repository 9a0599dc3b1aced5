import { createContext } from 'svelte';
import type { DerivationMessages } from './messages';

/**
 * The texts of these trees, as a function that is asked whenever one is shown, so that a change of language reaches every
 * component. `useDerivation` throws where nothing has provided them.
 */
export const [useDerivation, provideDerivation] = createContext<() => DerivationMessages>();

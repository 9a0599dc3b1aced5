import { derive } from '../../src/geodata/build/derive';
import { keptDerivations } from '../../src/geodata/kept/kept-derivations';
import { geodata } from './geodata';

/**
 * All that the site computes with, read once from the shipped data for all test files of a process. As in a build, what
 * another process derived by the same code from the same inputs is read where it was kept.
 */
const derivations = keptDerivations();
export const derived = derive(geodata, derivations);
derivations.end();

export const { dataset, history, record } = derived;

export const { observations } = dataset.timeline;
/** The last day of the record. */
export const lastDay = observations.at(-1)!.date;

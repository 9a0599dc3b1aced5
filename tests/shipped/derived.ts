import { derive } from '../../src/geodata/build/derive';
import { geodata } from './geodata';

/** All that the site computes with, derived once from the shipped data for all test files of a process. */
export const derived = derive(geodata);
export const { dataset, history, record } = derived;

export const { observations } = dataset.timeline;
/** The last day of the record. */
export const lastDay = observations.at(-1)!.date;

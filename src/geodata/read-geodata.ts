import { readFolder, type GeodataReading } from '../lib/check/geodata/read-folder';
import { digestOf } from './digest';
import { diskFolder, readOnce } from './disk-folder';

/** Reads, types and checks all canonical files below `folder` of the disk; reports every fault and throws none. */
export function readGeodata(folder: string): GeodataReading {
	return readFolder(readOnce(diskFolder(folder)), digestOf);
}

/**
 * The folder of the data that tests on shipped data read: `geodata/`, or the folder that the variable GEODATA names,
 * such as a changed copy.
 */
export const shippedFolder = process.env['GEODATA'] ?? 'geodata';

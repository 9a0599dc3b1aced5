/** Name of the folder of edited files in messages. */
export const folderName = 'geodata';

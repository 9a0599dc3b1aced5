/** What is not data, or may not be shipped, does not change the data's version. */
export const left: readonly string[] = ['README.md', 'CHANGELOG.md', 'local', 'schema'];

/** True for the path of data below the folder, with `/`; hidden files are none. */
export function isDataPath(path: string): boolean {
	return !left.includes(path.split('/')[0]!) && !/(?:^|\/)\./.test(path);
}

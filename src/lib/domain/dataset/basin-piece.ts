/** What the part of a basin in an oblast is known by: `basin-donbas/UA-14`. */
export function pieceId(basin: string, oblast: string): string {
	return `${basin}/${oblast}`;
}

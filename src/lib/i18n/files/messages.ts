/** Names of downloaded files, without their ending. */
export type FileNames = Readonly<
	Record<'history' | 'deposits' | 'allDeposits' | 'columns' | 'derivation', string>
>;

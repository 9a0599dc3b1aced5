import { cssVariables } from '../../../lib/map/palette';

/** The look of the page, light and dark, on a phone and on paper. */
export const pageCss = `
:root {
	color-scheme: light dark;
	${cssVariables()}
	--text: light-dark(#1b1814, #f2ede2);
	--quiet: light-dark(#5a5449, #b9b2a4);
	--rule: light-dark(#cfc9bc, #4a4f55);
	--ground: light-dark(#fffdf8, #17191c);
	--shade: light-dark(#f4f0e6, #22262a);
}
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 'IBM Plex Sans', system-ui, sans-serif; }
main { max-width: 84rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 0.75rem; }
h2 { font-size: 1.15rem; margin: 0; }
p { margin: 0.3rem 0; max-width: 60rem; }
.under { color: var(--quiet); font-size: 0.9rem; }
section { margin-top: 2rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; border-left: 4px solid var(--map-front-line); background: var(--shade); padding: 0.6rem 0.9rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: 0.4rem; }
th, td { text-align: left; vertical-align: top; padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
td:last-child { overflow-wrap: anywhere; }
thead th { font-size: 0.9rem; color: var(--quiet); border-bottom-width: 2px; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
tbody th { font-weight: 600; min-width: 9rem; }
.maps { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
figure { margin: 0; }
figcaption { font-weight: 600; }
img { width: 100%; height: auto; border: 1px solid var(--rule); box-sizing: border-box; }
.key { grid-column: 1 / -1; list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; font-size: 0.9rem; }
.sign { display: inline-block; width: 1.6rem; height: 0.8rem; margin-right: 0.4rem; box-sizing: border-box; vertical-align: -0.05rem; }
.occupied { background: repeating-linear-gradient(135deg, var(--map-occupied) 0 4px, var(--map-occupied-hatch) 4px 6px); }
.before2022 { background: repeating-linear-gradient(45deg, var(--map-before-2022) 0 4px, var(--map-before-2022-hatch) 4px 6px); }
.contested { background: repeating-linear-gradient(45deg, var(--map-contested-hatch) 0 1px, transparent 1px 4px), repeating-linear-gradient(135deg, var(--map-contested-hatch) 0 1px, var(--map-contested) 1px 4px); }
.front { border-top: 3px solid var(--map-front-line); height: 3px; vertical-align: 0.25rem; }
.other { border-top: 3px dashed var(--map-other-line); height: 3px; vertical-align: 0.25rem; }
.ring { width: 0.9rem; height: 0.9rem; border: 2px solid var(--map-selection); border-radius: 50%; }
@media (max-width: 46rem) {
	.maps { grid-template-columns: 1fr; }
	table, caption, tbody, tr, tbody th, td { display: block; }
	thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
	tr { padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
	tbody th, td { border: 0; padding: 0.1rem 0; text-align: left; }
	.right { text-align: left; }
	td:empty { display: none; }
	td::before { content: attr(data-name) ': '; color: var(--quiet); }
}
@media print {
	:root { color-scheme: light; }
	main { max-width: none; padding: 0; }
	tr, figure, pre { break-inside: avoid; }
	caption { break-after: avoid; }
	body { font-size: 10pt; }
}
`;

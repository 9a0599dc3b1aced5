import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issuesOfFault } from './folder-in-memory';

const kharkiv = 'deposits/kharkiv.geojson';
const donetsk = 'deposits/donetsk.geojson';
const cells = 'occupation/viina-cells.topo.json';
const observations = 'occupation/observations.csv';
const commons = 'occupation/commons.geojson';
const briefing = 'briefings/a-test.json';
const notes = 'commodity-notes.csv';
const notCounted = 'or write "counted": false with the reason';

/** Fault folder, place, record, and words of found, expected and remedy. */
const faults: readonly (readonly [string, string, string, string, string, string])[] = [
	[
		'basis-without-row',
		`${donetsk}:28:22`,
		'test-lithium',
		'"ore", of the bases of figures',
		'a row of words.csv',
		'words.csv: ore,'
	],
	[
		'reason-without-row',
		`${donetsk}:56:23`,
		'test-lithium',
		'"a rate, not a stock", of the reasons of figures',
		'a row of words.csv',
		'words.csv: "a rate, not a stock",'
	],
	[
		'statement-without-row',
		'balance-allocations.csv:2:104',
		'natural-gas',
		'"Share of national reserves", of the statements on parts of balances',
		'a row of words.csv',
		'words.csv: Share of national reserves,'
	],
	[
		'unit-without-row',
		`${donetsk}:48:21`,
		'test-lithium',
		'"kt/yr", of the units of figures',
		'a row of words.csv',
		'words.csv: kt/yr,'
	],
	[
		'word-in-cyrillic',
		'words.csv:19:21',
		'kt/yr',
		'en "kt а year"',
		'Latin letters',
		'in the letters of that language'
	],
	[
		'word-in-latin',
		'words.csv:21:5',
		'ore',
		'uk "ruda"',
		'Cyrillic letters',
		'in the letters of that language'
	],
	[
		'word-of-two-scripts',
		'words.csv:21:5',
		'',
		'"рудa", with Latin a',
		'letters of one script',
		'type the word again'
	],
	[
		'briefing-after-the-record',
		`${briefing}:53:15`,
		'a-test scene 2',
		'date=2022-03-01',
		'2014-03-18 to 2022-02-26',
		'a day that the record has'
	],
	[
		'briefing-before-the-record',
		`${briefing}:26:15`,
		'a-test scene 1',
		'date=2013-01-01',
		'2014-03-18 to 2022-02-26',
		'a day that the record has'
	],
	[
		'briefing-emphasis-misspelt',
		`${briefing}:27:19`,
		'a-test scene 1',
		'the unknown deposit "test-litium"',
		'deposits/*.geojson',
		'did you mean "test-lithium"'
	],
	[
		'briefing-emphasis-not-shown',
		`${briefing}:27:19`,
		'a-test scene 1',
		'which the view leaves out',
		'a commodity of the view',
		'add it'
	],
	[
		'briefing-emphasis-of-nothing',
		`${briefing}:27:19`,
		'a-test',
		'scenes[0].emphasis: "lithium"',
		'commodity/<id>',
		'commodity/lithium'
	],
	[
		'briefing-in-one-script',
		`${briefing}:14:15`,
		'a-test',
		'scenes[0].title.uk: "The first day"',
		'Cyrillic letters',
		'in that language'
	],
	[
		'briefing-member-misspelt',
		`${briefing}:38:19`,
		'a-test',
		'the member "emphasys"',
		'only title',
		'did you mean "emphasis"'
	],
	[
		'briefing-of-a-version',
		`${briefing}:26:15`,
		'a-test scene 1',
		'version=2026-04-24',
		'no version',
		'delete it'
	],
	[
		'briefing-of-an-address',
		`${briefing}:26:15`,
		'a-test',
		'"https://example.org/?date=2022-02-24"',
		'from its question mark on',
		'copy it'
	],
	[
		'briefing-of-no-day',
		`${briefing}:26:15`,
		'a-test scene 1',
		'no date',
		'a stated day',
		'date=2022-02-26'
	],
	[
		'briefing-of-unknown-commodity',
		`${briefing}:26:15`,
		'a-test scene 1',
		'the unknown commodity "litium"',
		'commodities.csv',
		'"lithium"'
	],
	[
		'briefing-of-unknown-deposit',
		`${briefing}:26:15`,
		'a-test scene 1',
		'the unknown deposit "test-litium"',
		'deposits/*.geojson',
		'"test-lithium"'
	],
	[
		'briefing-of-unknown-event',
		`${briefing}:37:9`,
		'a-test scene 1',
		'the unknown event "singed"',
		'fund-events.csv',
		'"signed"'
	],
	[
		'briefing-of-unknown-oblast',
		`${briefing}:26:15`,
		'a-test scene 1',
		'the unknown oblast "donezk"',
		'boundaries/oblasts.geojson',
		'"donetsk"'
	],
	[
		'briefing-of-unknown-parameter',
		`${briefing}:26:15`,
		'a-test scene 1',
		'the unknown parameter "comodity"',
		'only date',
		'"commodity"'
	],
	[
		'briefing-of-unknown-source',
		`${briefing}:55:9`,
		'a-test scene 2',
		'the unknown source "test-sorce"',
		'sources.csv',
		'"test-source"'
	],
	[
		'briefing-with-a-number',
		`${briefing}:47:11`,
		'a-test scene 2',
		'the number "12 Mt"',
		'no number that the map prints',
		'"sources"'
	],
	[
		'briefing-with-fewer-paragraphs',
		`${briefing}:21:15`,
		'a-test scene 1',
		'1 paragraph in Ukrainian, 2 in English',
		'the same paragraphs',
		'translate'
	],
	[
		'briefing-without-scenes',
		`${briefing}:10:13`,
		'a-test',
		'scenes: []',
		'at least one scene',
		'write one'
	],
	[
		'briefing-without-ukrainian',
		`${briefing}:12:16`,
		'a-test',
		'scenes[0].title.uk: no "uk"',
		'the member "uk"',
		'add "uk"'
	],
	[
		'briefing-of-wrong-name',
		'briefings/A test.json:1:1',
		'',
		'the file name A test.json',
		'briefings/<slug>.json',
		'rename the file'
	],
	['bad-date', 'events.csv:2:8', 'signed', '"2025-02-30"', 'YYYY-MM-DD', '2025-02-28'],
	['broken-json', `${donetsk}:13:9`, '', 'broken JSON', 'RFC 8259', 'comma'],
	[
		'cell-interval-after-the-record',
		`${cells}:9:66`,
		'cell 2',
		'[0,1,2,4]',
		'at most 3',
		'in order'
	],
	['cell-interval-open', `${cells}:9:66`, 'cell 2', '[0,1,2]', 'pairs [on, off', 'in order'],
	['cell-intervals-fall', `${cells}:9:66`, 'cell 2', '[0,2,1,3]', 'rise', 'in order'],
	['cell-with-unknown-arc', `${cells}:9:37`, 'cell 2', '[[[-2,3]]]', 'existing arcs', 'restore'],
	[
		'comparison-not-closed',
		`${commons}:18:13`,
		'2022-02-23',
		'a ring that ends at',
		'again at the end',
		'close the ring'
	],
	[
		'comparison-of-no-observation',
		`${commons}:6:13`,
		'2022-02-25',
		'no observation',
		'observations.csv',
		'correct the date'
	],
	[
		'comparison-of-unknown-origin',
		`${commons}:8:19`,
		'2022-02-23',
		'the unknown origin "comons"',
		'origins.csv',
		'"commons"'
	],
	[
		'comparison-that-overlaps',
		`${commons}:25:15`,
		'2022-02-23',
		'parts that overlap',
		'each place once',
		'unite the parts'
	],
	[
		'comparison-with-itself',
		`${commons}:8:19`,
		'2022-02-23',
		'which the record rests on',
		'another origin',
		'correct the origin'
	],
	[
		'comparison-with-swapped-coordinates',
		`${commons}:15:13`,
		'2022-02-23',
		'[44.6,33.8], outside Ukraine',
		'[longitude, latitude]',
		'latitude stands first'
	],
	['coordinates-swapped', `${donetsk}:65:24`, 'test-lithium', '[47.5,32.5]', 'longitude', 'swap'],
	['counted-in-another-unit', `${donetsk}:27:21`, 'test-lithium', '"bcm"', 'Mt', notCounted],
	[
		'counted-what-was-mined',
		`${donetsk}:24:21`,
		'test-lithium',
		'the kind "cumulative production"',
		'still in the ground',
		'"counted": false'
	],
	[
		'counted-without-category',
		`${donetsk}:29:25`,
		'test-lithium',
		'without a reserve category',
		'reserve-categories.csv',
		'"not-stated"'
	],
	[
		'counted-without-conversion',
		`${donetsk}:28:22`,
		'test-lithium',
		'"spodumene concentrate"',
		'a row lithium,"spodumene concentrate" in conversions.csv',
		notCounted
	],
	[
		'counted-without-grade',
		`${donetsk}:33:22`,
		'test-lithium',
		'no grade',
		'"of": "Li2O"',
		notCounted
	],
	[
		'crimea-cut-short',
		'boundaries/oblasts.geojson:299:19',
		'UA-43',
		'leaves out Kerch',
		'Kerch inside UA-43',
		'border'
	],
	[
		'crimea-in-another-country',
		'boundaries/countries.geojson:31:19',
		'RUS',
		'Kerch inside RUS',
		'inside Ukraine',
		'cut Crimea out'
	],
	['csv-duplicate-column', 'sources.csv:1:62', '', '"year" twice', 'id,title', 'keep one'],
	['csv-extra-column', 'sources.csv:1:62', '', '"colour"', 'id,title', 'delete'],
	['csv-missing-column', 'sources.csv:1:1', '', '"licence"', 'id,title', 'add the column'],
	['csv-open-quote', 'sources.csv:2:13', '', 'broken CSV', 'RFC 4180', 'close the quote'],
	['csv-short-row', 'sources.csv:2:1', 'test-source', '8 cells', '9 cells', 'commas'],
	['csv-stray-quote', 'sources.csv:2:15', '', 'broken CSV', 'quoted', 'twice ("")'],
	[
		'deposit-note-misspelt',
		'words.csv:5:1',
		'A smal deposit.',
		'"A smal deposit.", which nothing in the data says',
		'letter by letter',
		'correct its spelling'
	],
	['deposit-note-twice', 'words.csv:5:1', 'A small deposit.', 'words.csv:4', 'used once', 'delete'],
	[
		'deposit-note-without-row',
		'deposits/poltava.geojson:20:19',
		'test-gas',
		'"A small deposit." and 1 more of the notes of deposits',
		'a row of words.csv',
		'words.csv: A small deposit.,'
	],
	[
		'deposit-note-without-ukrainian',
		'words.csv:4:18',
		'A small deposit.',
		'uk: an empty cell',
		'text',
		'fill it in'
	],
	[
		'deposit-type-misspelt',
		'words.csv:23:1',
		'pegmatit',
		'which nothing in the data says',
		'letter by letter',
		'correct its spelling'
	],
	['deposit-type-twice', 'words.csv:18:1', 'gas field', 'words.csv:17', 'used once', 'delete'],
	[
		'deposit-type-without-ukrainian',
		'deposits/crimea.geojson:11:25',
		'test-shelf',
		'"pegmatite", of the deposit types, without a row in words.csv (said 4 times)',
		'a row of words.csv',
		'words.csv: pegmatite,'
	],
	[
		'duplicate-id-over-files',
		`${donetsk}:6:13`,
		'test-lithium',
		'deposits/crimea.geojson:6',
		'used once',
		'its own'
	],
	['duplicate-key', `${donetsk}:13:9`, '', '"status" twice', 'once', 'delete the other'],
	[
		'duplicate-row',
		'reserve-categories.csv:3:1',
		'abc1',
		'reserve-categories.csv:2',
		'used once',
		'its own'
	],
	[
		'features-without-list',
		'basins.geojson:2:11',
		'',
		'no list "features"',
		'FeatureCollection',
		'RFC 7946'
	],
	[
		'figure-of-unlisted-commodity',
		`${donetsk}:44:26`,
		'test-lithium',
		'kaolin',
		'a commodity of the record',
		'add "kaolin"'
	],
	[
		'file-named-for-no-oblast',
		'deposits/donetks.geojson:1:1',
		'',
		'donetks.geojson',
		'deposits/<oblast>.geojson',
		'did you mean "donetsk"?'
	],
	[
		'just-outside-its-oblast',
		`${donetsk}:65:24`,
		'test-lithium',
		'3.8 km outside',
		'UA-14',
		'deposits/dnipropetrovsk.geojson'
	],
	[
		'located-without-point',
		`${donetsk}:14:30`,
		'test-lithium',
		'without a point',
		'"none"',
		'add the point'
	],
	[
		'misspelt-member',
		`${donetsk}:20:17`,
		'test-lithium',
		'"note"',
		'notes',
		'did you mean "notes"?'
	],
	['missing-ukrainian-name', `${donetsk}:9:20`, 'test-lithium', 'name_uk', 'text', 'fill it in'],
	[
		'negative-number',
		`${donetsk}:25:22`,
		'test-lithium',
		'figures[0].value: -10',
		'not negative',
		'minus'
	],
	['not-a-number', 'prices.csv:3:51', 'lithium_carbonate', '"NaN"', 'a number', '1234.5'],
	[
		'not-counted-without-reason',
		`${donetsk}:56:23`,
		'test-lithium',
		'no reason',
		'not counted',
		'write the reason'
	],
	['not-geojson', 'basins.geojson:2:11', '', 'type "Topology"', 'FeatureCollection', 'GeoJSON'],
	['number-in-quotes', `${donetsk}:25:22`, 'test-lithium', '"10"', 'a number', 'without quotes'],
	[
		'oblast-slug',
		'boundaries/oblasts.geojson:296:17',
		'UA-43',
		'"krym"',
		'"crimea"',
		'write "crimea"'
	],
	[
		'observation-after-the-cells',
		`${observations}:6:1`,
		'2022-02-27',
		'without an area',
		'2022-02-26',
		'date'
	],
	[
		'observation-twice',
		`${observations}:6:1`,
		'2022-02-24',
		'2022-02-24 twice',
		'date order',
		'keep one'
	],
	[
		'observation-without-outline',
		`${observations}:3:1`,
		'2016-02-18',
		'without an area',
		'natural-earth.geojson',
		'geometry'
	],
	[
		'observations-out-of-order',
		`${observations}:6:1`,
		'2022-02-24',
		'after 2022-02-25',
		'date order',
		'move the row'
	],
	[
		'outside-ukraine',
		`${donetsk}:65:24`,
		'test-lithium',
		'outside Ukraine',
		'latitude 44 to 52.5',
		'correct'
	],
	['position-in-metres', `${donetsk}:65:24`, 'test-lithium', '3617883', 'degrees', 'EPSG:4326'],
	[
		'position-with-height',
		`${donetsk}:65:24`,
		'test-lithium',
		'120',
		'without a height',
		'two dimensions'
	],
	[
		'prices-unordered',
		'prices.csv:3:52',
		'lithium_carbonate',
		'below low 90000',
		'low ≤ central',
		'rising'
	],
	[
		'reason-for-no-value-missing',
		'commodities.csv:4:93',
		'kaolin',
		'no_value_reason_uk',
		'no price_id',
		'fill'
	],
	[
		'ring-crosses-itself',
		'basins.geojson:29:13',
		'basin-test',
		'crosses itself at [24.85714, 47.41429]',
		'never crosses',
		'loop'
	],
	[
		'ring-not-closed',
		'basins.geojson:30:13',
		'basin-test',
		'ends at [24.5,47.3]',
		'[24.5,47.2]',
		'close'
	],
	['ring-too-short', 'basins.geojson:25:11', 'basin-test', '3 positions', 'four', 'complete'],
	['ring-without-area', 'basins.geojson:25:11', 'basin-test', 'without an area', 'an area', 'draw'],
	['ukrainian-name-in-latin', `${donetsk}:9:20`, 'test-lithium', 'Probne', 'Cyrillic', 'language'],
	['unexpected-file', 'price.csv:1:1', '', 'not read', 'README', 'did you mean "prices.csv"?'],
	[
		'unknown-accuracy',
		`${donetsk}:14:30`,
		'test-lithium',
		'"sit"',
		'settlement',
		'did you mean "site"?'
	],
	[
		'unknown-category',
		`${donetsk}:29:25`,
		'test-lithium',
		'"abc2"',
		'reserve-categories.csv',
		'did you mean "abc1"?'
	],
	[
		'unknown-commodity',
		`${donetsk}:10:36`,
		'test-lithium',
		'"lithum"',
		'commodities.csv',
		'did you mean "lithium"?'
	],
	[
		'unknown-group',
		'commodities.csv:2:23',
		'lithium',
		'"crtical"',
		'energy',
		'did you mean "critical"?'
	],
	[
		'unknown-origin',
		`${observations}:5:12`,
		'2022-02-24',
		'"vina"',
		'origins.csv',
		'did you mean "viina"?'
	],
	[
		'unknown-price',
		'commodities.csv:2:63',
		'lithium',
		'"lithium_hydroxide"',
		'prices.csv',
		'add a row'
	],
	['unknown-evidence', `${donetsk}:17:21`, 'test-lithium', '"a"', 'A, B, C', 'did you mean "A"?'],
	[
		'unknown-status',
		`${donetsk}:12:19`,
		'test-lithium',
		'"exploited"',
		'explored',
		'did you mean "explored"?'
	],
	['unknown-unit', `${donetsk}:27:21`, 'test-lithium', '"MT"', 'Mt/yr', 'did you mean "Mt"?'],
	[
		'unresolved-source',
		`${donetsk}:19:36`,
		'test-lithium',
		'"tset-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	[
		'value-max-below-value',
		`${donetsk}:47:26`,
		'test-lithium',
		'0.5, below the value 1',
		'upper end',
		'swap'
	],
	[
		'weight-above-one',
		'reserve-categories.csv:2:36',
		'abc1',
		'weight_high: "10"',
		'0 to 1',
		'share'
	],
	[
		'weights-unordered',
		'reserve-categories.csv:3:37',
		'c2',
		'0.5, below weight_central 0.7',
		'≤',
		'rising'
	],
	[
		'wrong-geometry-type',
		`${donetsk}:64:17`,
		'test-lithium',
		'"LineString"',
		'Point',
		'draw it again'
	],
	[
		'wrong-oblast',
		`${donetsk}:65:24`,
		'test-lithium',
		'UA-53 (poltava)',
		'UA-14 (donetsk)',
		'deposits/poltava.geojson'
	],
	[
		'yield-missing',
		'commodities.csv:2:85',
		'lithium',
		'yield_central',
		'there is a price_id',
		'fill'
	],
	['no-sources', `${donetsk}:19:20`, 'test-lithium', 'no sources', 'at least one', 'add one'],
	['commodity-twice', `${donetsk}:10:36`, 'test-lithium', '"lithium" twice', 'each once', 'delete'],
	[
		'river-of-one-position',
		'basemap/rivers.geojson:32:11',
		'feature 2',
		'[[25,50]]',
		'two positions',
		'draw it'
	],
	[
		'allocation-in-percent',
		'balance-allocations.csv:2:38',
		'natural-gas',
		'part_high: "30"',
		'0 to 1',
		'0.85'
	],
	[
		'allocation-formula-in-one-language',
		'balance-allocations.csv:2:66',
		'natural-gas',
		'formula_uk: an empty cell',
		'text',
		'fill it in'
	],
	[
		'allocation-formula-in-latin',
		'balance-allocations.csv:2:66',
		'natural-gas',
		'"as" in formula_uk',
		'in Ukrainian',
		'in that language'
	],
	[
		'allocation-formula-in-cyrillic',
		'balance-allocations.csv:2:46',
		'natural-gas',
		'"як" in formula_en',
		'in English',
		'in that language'
	],
	[
		'allocation-formula-of-other-numbers',
		'balance-allocations.csv:2:66',
		'natural-gas',
		'the numbers 25,9',
		'those of formula_en: 29,5',
		'correct the one that is wrong'
	],
	[
		'allocation-of-unknown-basin',
		'balance-allocations.csv:3:19',
		'natural-gas',
		'"basin-tset"',
		'basins.geojson',
		'did you mean "basin-test"?'
	],
	[
		'allocation-of-unknown-oblast',
		'balance-allocations.csv:2:20',
		'natural-gas',
		'"UA-54"',
		'boundaries/oblasts.geojson',
		'correct the id'
	],
	[
		'allocation-of-unknown-source',
		'balance-allocations.csv:3:86',
		'natural-gas',
		'"tost-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	[
		'allocation-twice',
		'balance-allocations.csv:3:20',
		'natural-gas',
		'"UA-53", which line 2 has',
		'do not overlap',
		'keep one'
	],
	[
		'allocation-without-sources',
		'balance-allocations.csv:3:86',
		'natural-gas',
		'no sources',
		'at least one',
		'add one'
	],
	[
		'allocations-above-one',
		'balance-allocations.csv:3:34',
		'natural-gas',
		'add up to 1.095',
		'at most 1',
		'leave out what overlaps'
	],
	[
		'allocations-overlap',
		'balance-allocations.csv:4:20',
		'natural-gas',
		'overlaps "basin-test" of line 3',
		'do not overlap',
		'keep one'
	],
	[
		'allocations-unordered',
		'balance-allocations.csv:2:38',
		'natural-gas',
		'0.2, below part 0.295',
		'≤',
		'rising'
	],
	[
		'balance-category-twice',
		'national-balance.csv:5:87',
		'natural-gas',
		'"abc1", which line 2 has',
		'each category once',
		'the better row'
	],
	['balance-in-another-unit', 'national-balance.csv:2:42', 'natural-gas', '"Mt"', 'bcm', 'context'],
	[
		'balance-of-a-span',
		'national-balance.csv:2:41',
		'natural-gas',
		'a span',
		'one number',
		'context'
	],
	[
		'balance-of-an-oblast',
		'national-balance.csv:2:9',
		'natural-gas',
		'"UA-53"',
		'the country',
		'context'
	],
	[
		'balance-of-two-commodities',
		'national-balance.csv:2:12',
		'kaolin;natural-gas',
		'2 commodities',
		'one commodity',
		'context'
	],
	[
		'balance-on-another-basis',
		'national-balance.csv:5:87',
		'natural-gas',
		'the basis "gas in place"',
		'the basis "gas"',
		'make it context, or give the grade'
	],
	[
		'balance-without-basis',
		'national-balance.csv:2:96',
		'natural-gas',
		'no basis',
		'measure',
		'write it'
	],
	[
		'balance-without-category',
		'national-balance.csv:2:91',
		'natural-gas',
		'no category',
		'reserve-categories.csv',
		'choose'
	],
	[
		'category-of-a-context',
		'national-balance.csv:4:80',
		'natural-gas',
		'"c2" in a row that is no balance',
		'an empty cell',
		'empty it'
	],
	[
		'context-without-reason',
		'national-balance.csv:4:85',
		'natural-gas',
		'no reason',
		'not used',
		'write the reason'
	],
	[
		'reason-of-a-balance',
		'national-balance.csv:2:103',
		'natural-gas',
		'a reason',
		'used as balance',
		'empty it'
	],
	[
		'share-not-allocated',
		'national-balance.csv:5:81',
		'kaolin',
		'test-source that is not allocated',
		'balance-allocations.csv',
		'add it'
	],
	[
		'balance-without-edition-year',
		'national-balance.csv:2:54',
		'natural-gas',
		'without edition_year',
		'four digits',
		'leave year empty'
	],
	[
		'edition-year-after-its-source',
		'national-balance.csv:2:58',
		'natural-gas',
		'the edition_year 2026, after 2025',
		'test-source can know',
		'correct the year'
	],
	[
		'edition-year-to-come',
		'national-balance.csv:2:58',
		'natural-gas',
		'the edition_year 2999, after',
		'undated-source can know',
		'correct the year'
	],
	[
		'c2-above-three-times',
		'national-balance.csv:5:32',
		'natural-gas',
		'3.05 times what is explored',
		'at most 3 times',
		'a lost comma'
	],
	[
		'c2-confirmed-by-itself',
		'national-balance.csv:5:91',
		'natural-gas',
		'"test-source", the source itself',
		'another source',
		'a second one'
	],
	[
		'c2-confirmed-by-nobody-known',
		'national-balance.csv:5:91',
		'natural-gas',
		'"tost-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	[
		'balance-above-the-resource',
		'national-balance.csv:2:32',
		'natural-gas',
		'1148280000 1000 m3, above the resource of 1100000000 1000 m3 in line 5',
		'within the published resource',
		'a lost comma'
	],
	[
		'total-far-from-the-balance',
		'national-balance.csv:5:32',
		'natural-gas',
		'114800000 1000 m3, where the balance has 1148280000',
		'1.5 times',
		'begin the reason with "contradicts the balance:"'
	],
	[
		'balance-that-lost-its-comma',
		'national-balance.csv:7:32',
		'natural-gas',
		'"3005", alone with fewer decimals',
		'3 or more',
		'the comma was lost'
	],
	[
		'balance-with-half-a-grade',
		'national-balance.csv:2:104',
		'natural-gas',
		'half a grade',
		'grade_of and grade_percent',
		'empty both'
	],
	[
		'balance-without-grade',
		'national-balance.csv:5:86',
		'lithium',
		'no grade',
		'Li2O and its grade_percent',
		'make it context'
	],
	[
		'outline-of-unknown-quality',
		'basins.geojson:13:28',
		'basin-test',
		'outline_quality: "bxo"',
		'one of surveyed, hull, box',
		'did you mean "box"?'
	],
	[
		'outline-quality-without-row',
		'basins.geojson:13:28',
		'basin-test',
		'the unknown outline accuracy "box"',
		'outline-accuracy.csv',
		'add a row "box"'
	],
	[
		'outline-accuracy-in-percent',
		'outline-accuracy.csv:4:21',
		'box',
		'sigma_share: "15"',
		'0 to 1',
		'0.85'
	],
	[
		'outline-accuracy-twice',
		'outline-accuracy.csv:5:1',
		'box',
		'the id "box"',
		'used once',
		'delete'
	],
	[
		'allocation-that-may-be-valued',
		'balance-allocations.csv:2:42',
		'natural-gas',
		'valued: "perhaps"',
		'yes or no',
		'write yes or no'
	],
	[
		'balance-without-known-category',
		'national-balance.csv:2:91',
		'natural-gas',
		'"not-stated", which would halve',
		'"balance" for an official one',
		'context'
	],
	[
		'balance-without-basis-to-stand-on',
		'national-balance.csv:5:87',
		'mercury',
		'no basis for mercury',
		'a basis on which',
		'give mercury this basis'
	],
	[
		'split-without-deposit',
		'balance-allocations.csv:4:1',
		'mercury',
		'mercury, which no deposit lists',
		'at least one deposit',
		'add its deposits'
	],
	[
		'unresolved-source-of-the-balance',
		'national-balance.csv:2:63',
		'natural-gas',
		'"tost-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	[
		'unit-without-factor',
		'units.csv:8:13',
		'tcm',
		'of "1000 m3" alone',
		'both, or neither',
		'how many t or 1000 m3 one tcm is'
	],
	[
		'unit-of-nothing',
		'units.csv:8:5',
		'tcm',
		'a factor of 1000000000 alone',
		'both, or neither',
		'empty both cells'
	],
	['unit-twice', 'units.csv:5:1', 'Mt', '"Mt"', 'once', ''],
	['factor-of-zero', 'prices.csv:2:43', 'gas', 'a factor of zero', 'above 0', 'leave the row out'],
	[
		'figure-too-large',
		`${donetsk}:25:22`,
		'test-lithium',
		'figures[0].value: a number too large',
		'1.8e308',
		'correct'
	],
	['flag-of-no-day', 'control-flags.csv:2:23', 'test-shelf', 'no day', 'a later day', 'dates'],
	[
		'flag-of-unknown-deposit',
		'control-flags.csv:2:1',
		'test-shelve',
		'"test-shelve"',
		'deposits/*.geojson',
		'did you mean "test-shelf"?'
	],
	[
		'flag-of-unknown-side',
		'control-flags.csv:2:34',
		'test-shelf',
		'"beside"',
		'behind, free, contested',
		'choose'
	],
	[
		'flag-of-unknown-source',
		'control-flags.csv:2:41',
		'test-shelf',
		'"tost-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	['flag-on-land', 'control-flags.csv:2:1', 'test-lithium', 'on land', 'offshore', 'delete'],
	['flag-without-statement', 'control-flags.csv:2:53', 'test-shelf', 'says', 'text', 'fill it in'],
	[
		'flags-overlap',
		'control-flags.csv:3:12',
		'test-shelf',
		'line 2 covers (2014-03-18 to 2022-02-24)',
		'at most one flag',
		'end the earlier flag'
	],
	[
		'location-source-misspelt',
		'words.csv:4:1',
		'A plaice that does not exist',
		'which nothing in the data says',
		'letter by letter',
		'correct its spelling'
	],
	[
		'location-source-twice',
		'words.csv:4:1',
		'A place that does not exist',
		'words.csv:3',
		'used once',
		'delete'
	],
	[
		'location-source-without-english',
		'words.csv:4:1',
		'',
		'words: an empty cell',
		'text',
		'fill it in'
	],
	[
		'location-source-without-row',
		'deposits/crimea.geojson:15:28',
		'test-shelf',
		'"A place that does not exist", of the location sources',
		'a row of words.csv',
		'words.csv: A place that does not exist,'
	],
	[
		'note-in-cyrillic',
		`${notes}:2:9`,
		'lithium',
		'uses_en "Пробне застосування."',
		'Latin letters',
		'in that language'
	],
	[
		'note-in-latin',
		`${notes}:2:59`,
		'lithium',
		'producers_uk "Probnyi vyrobnyk."',
		'Cyrillic letters',
		'in that language'
	],
	[
		'note-in-one-language',
		`${notes}:2:21`,
		'lithium',
		'no uses_uk, but uses_en',
		'both languages',
		'write uses_uk'
	],
	[
		'note-of-a-year-to-come',
		`${notes}:2:77`,
		'lithium',
		'2026, after the sources',
		'up to 2025',
		'correct the year'
	],
	['note-of-no-year', `${notes}:2:77`, 'lithium', '"2024e"', 'four digits', 'like 2025'],
	[
		'note-of-nothing',
		`${notes}:3:8`,
		'kaolin',
		'says nothing',
		'who produces it',
		'delete the row'
	],
	[
		'note-of-unknown-commodity',
		`${notes}:2:1`,
		'lithum',
		'"lithum"',
		'commodities.csv',
		'did you mean "lithium"?'
	],
	[
		'note-of-unknown-source',
		`${notes}:2:82`,
		'lithium',
		'"tost-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	['note-twice', `${notes}:3:1`, 'lithium', 'commodity-notes.csv:2', 'used once', 'delete'],
	['note-without-place', `${notes}:2:94`, 'lithium', 'where: an empty cell', 'text', 'fill it in'],
	[
		'note-without-producers',
		`${notes}:3:47`,
		'kaolin',
		'a year without producers',
		'none without producers',
		'empty it'
	],
	['note-without-sources', `${notes}:2:82`, 'lithium', 'no sources', 'at least one', 'add one'],
	[
		'note-without-year',
		`${notes}:2:77`,
		'lithium',
		'producers without a year',
		'the year that the producers are of',
		'write the year'
	],
	[
		'observation-of-an-imported-line',
		`${observations}:6:12`,
		'2022-02-26',
		'without an area',
		'viina or natural-earth',
		'origin'
	],
	[
		'outline-across-a-border',
		`${kharkiv}:25:24`,
		'test-kaolin-field',
		'70.0 % of the outline in UA-63 (kharkiv), 30.0 % in UA-51',
		'the oblast of its file',
		'leave it when'
	],
	[
		'outline-crosses-itself',
		`${kharkiv}:30:13`,
		'test-kaolin-field',
		'crosses itself at [32.72500, 50.35000]',
		'never crosses',
		'loop'
	],
	[
		'outline-in-another-oblast',
		`${kharkiv}:25:24`,
		'test-kaolin-field',
		'wrong oblast: 20.0 % of the outline in UA-63',
		'UA-63 (kharkiv)',
		'deposits/odesa.geojson'
	],
	[
		'outline-in-no-oblast',
		`${kharkiv}:25:24`,
		'test-kaolin-field',
		'none in another oblast',
		'UA-63 (kharkiv)',
		'offshore'
	],
	[
		'outline-not-closed',
		`${kharkiv}:34:13`,
		'test-kaolin-field',
		'ends at [32.5,50.4]',
		'[32.5,50.2]',
		'close'
	],
	[
		'outline-of-a-basin',
		`${kharkiv}:23:19`,
		'test-kaolin-field',
		'an outline of 11365 km²',
		'below 2000 km²',
		'basins.geojson'
	],
	[
		'outline-of-overlapping-parts',
		`${kharkiv}:40:13`,
		'test-kaolin-field',
		'overlap on 79.2 km²',
		'each place once',
		'unite'
	],
	[
		'outline-runs-clockwise',
		`${kharkiv}:26:11`,
		'test-kaolin-field',
		'clockwise',
		'RFC 7946',
		'format'
	],
	[
		'outline-with-swapped-coordinates',
		`${kharkiv}:27:13`,
		'test-kaolin-field',
		'latitude before longitude',
		'longitude 22',
		'swap'
	],
	[
		'price-of-zero',
		'prices.csv:2:30',
		'gas',
		'low: a price of zero',
		'above 0',
		'leave the row out'
	],
	[
		'price-word-misspelt',
		'words.csv:13:1',
		'USD/tonne',
		'"USD/tonne", which nothing in the data says',
		'letter by letter',
		'correct its spelling'
	],
	['price-word-twice', 'words.csv:13:1', 'USD/t', 'words.csv:12', 'used once', 'delete'],
	[
		'price-word-without-row',
		'prices.csv:2:5',
		'gas',
		'"Pipeline gas" and 1 more of the products of prices',
		'a row of words.csv',
		'words.csv: Pipeline gas,… with its Ukrainian'
	],
	[
		'price-word-without-ukrainian',
		'words.csv:12:7',
		'USD/t',
		'uk: an empty cell',
		'text',
		'fill it in'
	],
	['price-too-large', 'prices.csv:2:38', 'gas', 'high: a number too large', '1.8e308', 'correct'],
	[
		'importance-of-zero',
		'commodities.csv:2:107',
		'lithium',
		'importance: "0"',
		'a whole number from 1',
		'write it like 12'
	],
	[
		'importance-twice',
		'commodities.csv:3:100',
		'natural-gas',
		'importance 1, which lithium has already',
		'no other commodity',
		'write another number'
	],
	[
		'world-production-in-part',
		'commodities.csv:4:116',
		'kaolin',
		'world_production: an empty cell',
		'all three',
		'empty the others'
	],
	[
		'world-production-missing',
		'commodities.csv:3:102',
		'natural-gas',
		'world_production: an empty cell',
		'the world production of the priced product',
		'fill the cell'
	],
	[
		'world-production-of-unknown-source',
		'commodities.csv:2:122',
		'lithium',
		'"tests-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	[
		'list-in-other-words',
		'critical-lists.csv:4:8',
		'kaolin',
		'eu_critical: "part"',
		'yes or no',
		'write yes or no'
	],
	[
		'list-of-unknown-commodity',
		'critical-lists.csv:4:1',
		'kaolinn',
		'"kaolinn"',
		'commodities.csv',
		'did you mean "kaolin"?'
	],
	[
		'list-of-unknown-source',
		'critical-lists.csv:3:31',
		'natural-gas',
		'"tests-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	[
		'list-twice',
		'critical-lists.csv:4:1',
		'lithium',
		'critical-lists.csv:2',
		'used once',
		'delete'
	],
	[
		'list-without-sources',
		'critical-lists.csv:3:31',
		'natural-gas',
		'no sources',
		'at least one',
		'add one'
	],
	[
		'producer-in-latin',
		'critical-lists.csv:2:35',
		'lithium',
		'"Avstraliia"',
		'Cyrillic letters',
		'in that language'
	],
	[
		'producer-in-percent',
		'critical-lists.csv:2:45',
		'lithium',
		'producer_share: "25"',
		'0 to 1',
		'0.85'
	],
	[
		'producer-without-share',
		'critical-lists.csv:2:45',
		'lithium',
		'producer_share: an empty cell',
		'with its share',
		'empty the other four'
	],
	[
		'strategic-but-not-critical',
		'critical-lists.csv:3:16',
		'natural-gas',
		'eu_strategic yes, but eu_critical no',
		'critical one too',
		'correct one of the two'
	],
	[
		'fund-event-in-latin',
		'fund-events.csv:2:37',
		'board-meets',
		'"Rada zbyraietsia"',
		'Cyrillic letters',
		'in that language'
	],
	[
		'fund-event-of-no-month',
		'fund-events.csv:2:13',
		'board-meets',
		'date: "2025-13"',
		'a month or a year of the calendar',
		'2026-02'
	],
	[
		'fund-event-read-otherwise',
		'fund-events.csv:2:79',
		'board-meets',
		'read: "excerpts"',
		'opening, abstract, excerpt',
		'did you mean "excerpt"?'
	],
	[
		'fund-event-told-already',
		'fund-events.csv:2:1',
		'signed-again',
		'as "signed"',
		'not in events.csv',
		'delete one'
	],
	[
		'fund-event-twice',
		'fund-events.csv:3:1',
		'board-meets',
		'fund-events.csv:2',
		'used once',
		'delete'
	],
	[
		'fund-event-with-the-id-of-an-event',
		'fund-events.csv:2:1',
		'signed',
		'events.csv:2',
		'not in events.csv',
		'delete one'
	],
	[
		'licence-held-by-nobody',
		'licence-states.csv:2:22',
		'test-lithium',
		'"ABC" of a right that is "offered"',
		'licensed, awarded or suspended',
		'say in the note'
	],
	[
		'licence-of-no-day',
		'licence-states.csv:2:27',
		'test-lithium',
		'since: "2017-02-30"',
		'of the calendar',
		'2026-02-14'
	],
	[
		'licence-of-unknown-deposit',
		'licence-states.csv:2:1',
		'test-lithum',
		'"test-lithum"',
		'deposits/*.geojson',
		'did you mean "test-lithium"?'
	],
	[
		'licence-of-unknown-source',
		'licence-states.csv:2:35',
		'test-lithium',
		'"tests-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	[
		'licence-of-unknown-state',
		'licence-states.csv:2:14',
		'test-lithium',
		'state: "licenced"',
		'offered, awarded',
		'did you mean "licensed"?'
	],
	[
		'licence-twice',
		'licence-states.csv:3:1',
		'test-lithium',
		'licence-states.csv:2',
		'used once',
		'delete'
	],
	[
		'licence-without-source',
		'licence-states.csv:3:20',
		'test-gas',
		'neither sources nor source_url',
		'the address of a page',
		'delete the row'
	],
	[
		'figure-of-another-grade',
		'deposits/donetsk.geojson:54:22',
		'test-lithium',
		'3.6 % Li2O, where the median',
		'a row lithium,Li2O in grade-yields.csv',
		'add that row'
	],
	[
		'grade-yield-above-all-ore',
		'grade-yields.csv:2:14',
		'lithium',
		'product_percent: "101"',
		'up to 100',
		'correct'
	],
	[
		'grade-yield-of-more-than-the-ore',
		'grade-yields.csv:2:17',
		'lithium',
		'yield_high 1 gives a product that holds 80.0 %',
		'80.0 or more',
		'the grade of the ore'
	],
	[
		'grade-yield-of-unknown-commodity',
		'grade-yields.csv:2:1',
		'lithum',
		'"lithum"',
		'commodities.csv',
		'did you mean "lithium"?'
	],
	[
		'grade-yield-of-unknown-source',
		'grade-yields.csv:2:23',
		'lithium',
		'"tests-source"',
		'sources.csv',
		'did you mean "test-source"?'
	],
	[
		'grade-yield-twice',
		'grade-yields.csv:3:1',
		'lithium, Li2O',
		'grade-yields.csv:2',
		'used once',
		'delete'
	],
	[
		'grade-yield-unordered',
		'grade-yields.csv:2:20',
		'lithium',
		'75, below reference_percent 80',
		'≤',
		'rising'
	],
	[
		'grade-yield-without-price',
		'grade-yields.csv:2:1',
		'kaolin',
		'no price',
		'price_id',
		'delete the row'
	],
	[
		'source-of-a-bare-site',
		'sources.csv:2:44',
		'test-source',
		'"https://example.org/", the start page of a site',
		'the address of the page',
		'empty the cell'
	],
	[
		'source-of-unknown-allegiance',
		'sources.csv:2:97',
		'test-source',
		'allegiance: "russian-state"',
		'russian-state-media',
		'choose one'
	],
	[
		'source-read-otherwise',
		'sources.csv:2:92',
		'test-source',
		'read: "pages"',
		'opening, abstract, excerpt',
		'did you mean "page"?'
	],
	[
		'producers-of-long-ago',
		'commodity-notes.csv:2:77',
		'lithium',
		'producers of 2018',
		'from 2019 on',
		'a newer source'
	],
	[
		'uses-of-long-ago',
		'commodity-notes.csv:3:8',
		'kaolin',
		'uses from sources up to 2018',
		'the year in the sentence',
		'"in 2018"'
	],
	[
		'critical-but-folded',
		'commodities.csv:4:115',
		'kaolin',
		'no importance, but eu_critical',
		'before what is folded',
		'the next free number'
	],
	[
		'yields-unordered',
		'commodities.csv:2:85',
		'lithium',
		'0.85, below yield_low 0.9',
		'≤',
		'rising'
	]
];

/** Faults that leave the data usable. */
const warnings = [
	'balance-that-lost-its-comma',
	'basis-without-row',
	'critical-but-folded',
	'deposit-note-misspelt',
	'deposit-note-without-row',
	'deposit-type-misspelt',
	'deposit-type-without-ukrainian',
	'flag-on-land',
	'just-outside-its-oblast',
	'location-source-misspelt',
	'location-source-without-row',
	'outline-across-a-border',
	'outline-of-a-basin',
	'outline-runs-clockwise',
	'price-word-misspelt',
	'price-word-without-row',
	'producers-of-long-ago',
	'reason-without-row',
	'source-of-a-bare-site',
	'statement-without-row',
	'unexpected-file',
	'unit-without-row',
	'uses-of-long-ago'
];

describe('a faulty file is named with its place and its remedy, and nothing else is', () => {
	it.each(faults)('%s', (fault, place, record, found, expected, remedy) => {
		const issues = issuesOfFault(fault);
		const places = issues.map(({ file, line, column }) => `${file}:${line}:${column}`);
		expect(places).toEqual([place]);
		expect(issues[0]).toMatchObject({
			record,
			found: expect.stringContaining(found),
			expected: expect.stringContaining(expected),
			remedy: expect.stringContaining(remedy),
			severity: warnings.includes(fault) ? 'warning' : 'error'
		});
	});

	it('oblast-missing: names the missing unit and the unknown code', () => {
		const issues = issuesOfFault('oblast-missing');
		expect(issues.map(({ record, line }) => [record, line])).toEqual([
			['UA-77', 1],
			['UA-78', 578]
		]);
	});

	it('has a row here for every fixture', () => {
		const named = [...faults.map(([fault]) => fault), 'oblast-missing'].sort();
		expect(readdirSync('tests/fixtures/bad').sort()).toEqual(named);
	});
});

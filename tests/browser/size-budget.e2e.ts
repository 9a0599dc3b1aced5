import { workerBudgetBytes, workerSizes } from '../bench/worker-sizes';
import { expect, mapIdle, test, testWithMap } from './journey';
import { transferBudgets, transferParts, watchTransfer, type TransferPart } from './transfer';

for (const path of ['/', '/uk/']) {
	testWithMap(
		`what the first visit to ${path} transfers stays within its budgets`,
		async ({ page }) => {
			const transferred = watchTransfer(page);
			await page.goto(path);
			await mapIdle(page);
			const { bytes, files } = transferred();
			for (const part of Object.keys(transferBudgets) as TransferPart[]) {
				expect(bytes[part], transferParts[part]).toBeLessThanOrEqual(transferBudgets[part]);
			}
			expect(bytes.scriptBeforeMap, 'some script comes first').toBeGreaterThan(0);
			const record = files.some((file) => /occupation\./.test(file));
			const notes = files.some((file) => file.includes('commodity-notes'));
			expect(notes, 'what commodities are for is on their own pages').toBe(false);
			const words = files.some((file) => file.includes('deposit-texts'));
			expect(words, 'the words of cards wait until one is opened').toBe(false);
			expect(record, 'the full record waits until the timeline is needed').toBe(false);
		}
	);
}

test('the workers of intervals and of a comparison stay within their budget, and bring no clipper', () => {
	const sizes = workerSizes();
	expect([...sizes.keys()].sort()).toEqual(['intervals', 'land-changes']);
	const all = [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0);
	expect(all).toBeLessThanOrEqual(workerBudgetBytes);
});

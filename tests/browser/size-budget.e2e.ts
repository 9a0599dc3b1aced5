import { expect, mapIdle, test } from './journey';
import { transferBudgets, watchTransfer } from './transfer';

test('what the first screen and the map transfer stays within its budget', async ({ page }) => {
	const transferred = watchTransfer(page);
	await page.goto('/');
	await mapIdle(page);
	const { withoutMap, all, files } = transferred();
	expect(withoutMap).toBeLessThanOrEqual(transferBudgets.withoutMap);
	expect(all).toBeLessThanOrEqual(transferBudgets.all);
	const record = files.some((file) => /occupation\./.test(file));
	expect(record, 'the full record waits until the timeline is needed').toBe(false);
});

import { expect, it } from 'vitest';
import { engineBudgetBytes, engineBytes } from '../../bench/geometry/engine-size';

it('keeps the whole engine within its budget', async () => {
	const bytes = await engineBytes();
	expect(bytes).toBeGreaterThan(5000);
	expect(bytes).toBeLessThanOrEqual(engineBudgetBytes);
});

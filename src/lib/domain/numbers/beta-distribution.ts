import { exponential, naturalLogarithm } from './reproducible-functions';

/** Logits between which quantiles are interpolated: x = 1 / (1 + exp(−z)). */
const farthestLogit = 14;
const stepsPerLogit = 6;

/**
 * Quantiles of the beta distribution with the parameters a and b, both above 0, to about 0.01: its distribution function
 * at fixed places, and straight lines between them. What lies beyond the farthest is 0 or 1.
 */
export function betaQuantiles(a: number, b: number): (probability: number) => number {
	const logits = Array.from(
		{ length: 2 * farthestLogit * stepsPerLogit + 1 },
		(_, i) => i / stepsPerLogit - farthestLogit
	);
	const places = logits.map((z) => 1 / (1 + exponential(-z)));
	const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
	const known = places.map((x) => betaCdf(x, a, b, scale));
	return (probability) => {
		let [low, high] = [0, places.length - 1];
		if (probability < known[low]!) return 0;
		if (probability >= known[high]!) return 1;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (known[middle]! <= probability) low = middle;
			else high = middle;
		}
		const part = (probability - known[low]!) / (known[high]! - known[low]!);
		return places[low]! + part * (places[high]! - places[low]!);
	};
}

/** The regularised incomplete beta function, by its continued fraction on the side on which that converges fast. */
function betaCdf(x: number, a: number, b: number, scale: number): number {
	const front = exponential(scale + a * naturalLogarithm(x) + b * naturalLogarithm(1 - x));
	return x < (a + 1) / (a + b + 2)
		? (front * continuedFraction(x, a, b)) / a
		: 1 - (front * continuedFraction(1 - x, b, a)) / b;
}

const mostTerms = 200;
const tiny = 1e-300;

/** Lentz's method. */
function continuedFraction(x: number, a: number, b: number): number {
	let c = 1;
	let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
	let value = d;
	for (let m = 1; m <= mostTerms; m++) {
		const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
		const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / notZero(1 + even * d);
		c = notZero(1 + even / c);
		value *= d * c;
		d = 1 / notZero(1 + odd * d);
		c = notZero(1 + odd / c);
		value *= d * c;
		if (Math.abs(d * c - 1) < 1e-10) break;
	}
	return value;
}

const notZero = (x: number) => (Math.abs(x) < tiny ? tiny : x);

const lanczos = [
	76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155,
	0.1208650973866179e-2, -0.5395239384953e-5
];

/** C. Lanczos, relative error of Γ below 2e-10. */
function logGamma(x: number): number {
	const t = x + 5.5;
	let series = 1.000000000190015;
	lanczos.forEach((coefficient, i) => (series += coefficient / (x + 1 + i)));
	return (x + 0.5) * naturalLogarithm(t) - t + naturalLogarithm((2.5066282746310007 * series) / x);
}

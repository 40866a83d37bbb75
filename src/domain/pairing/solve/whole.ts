/** Numbers as people write them, as whole ones of one power of ten: `whole[i]` times `10 ** exponent` each. */
export type Wholes = { whole: bigint[]; exponent: number };

/** Every finite number can be written so, without loss; 1e300 beside 5 has 300 digits. */
export function wholes(values: readonly number[]): Wholes {
  const all = values.map(digitsOf);
  const exponent = all.reduce((least, one) => Math.min(least, one.exponent), 0);
  return { whole: all.map((one) => one.digits * 10n ** BigInt(one.exponent - exponent)), exponent };
}

function digitsOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '', power = ''] = value.toExponential().split('e');
  const [before = '', after = ''] = mantissa.split('.');
  return { digits: BigInt(before + after), exponent: Number(power) - after.length };
}

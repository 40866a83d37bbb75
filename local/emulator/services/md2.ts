/** MD2 of RFC 1319, which Node lacks; 16 bytes. */
export function md2(message: Buffer): Buffer {
  const rest = 16 - (message.length % 16);
  const padded = Buffer.concat([message, Buffer.alloc(rest, rest)]);
  const checksum = new Uint8Array(16);
  let last = 0;
  for (let at = 0; at < padded.length; at += 1) {
    last = byteAt(checksum, at % 16) ^ byteAt(PI, byteAt(padded, at) ^ last);
    checksum[at % 16] = last;
  }
  const state = new Uint8Array(48);
  const whole = Buffer.concat([padded, checksum]);
  for (let block = 0; block < whole.length; block += 16) {
    for (let at = 0; at < 16; at += 1) {
      const byte = byteAt(whole, block + at);
      state[16 + at] = byte;
      state[32 + at] = byte ^ byteAt(state, at);
    }
    let mixed = 0;
    for (let round = 0; round < 18; round += 1) {
      for (let at = 0; at < 48; at += 1) {
        mixed = byteAt(state, at) ^ byteAt(PI, mixed);
        state[at] = mixed;
      }
      mixed = (mixed + round) % 256;
    }
  }
  return Buffer.from(state.subarray(0, 16));
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

/** A shuffle of all bytes by the digits of pi, as the RFC has it. */
const PI = Buffer.from(
  [
    '292e43c9a2d87c013d3654a1ecf0061362a705f3c0c7738c98932bd9bc4c82ca',
    '1e9b573cfdd4e01667426f188a17e512be4ec4d6da9ede49a0fbf58ebb2fee7a',
    'a968799115b2073f94c210890b225f21807f5d9a5a903227353ecce7bff79703',
    'ff1930b348a5b5d1d75e922aac56aac64fb838d296a47db676fc6be29c7404f1',
    '459d705964718720865bcf65e62da8021b6025adaeb0b9f61c46616934407e0f',
    '5547a323dd51af3ac35cf9cebac5ea262c530d6e85288409d3dfcdf441814d52',
    '6adc37c86cc1abfa24e17b080cbdb14a7888958be363e86de9cbd5fe3b001d39',
    'f2efb70e6658d0e4a67772f8eb754b0a314450b48fed1f1adb998d339f118314',
  ].join(''),
  'hex',
);

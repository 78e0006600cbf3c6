/** Numbers that look random and are the same on every machine: sfc32, by Chris Doty-Humphrey, from a seed and what it is for. */
export function randomFor(...about) {
  let [a, b, c] = about.reduce(
    (state, part) => stir(state, Math.trunc(part)),
    [0x9e3779b9, 0x243f6a88, 0xb7e15162],
  );
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let step = 0; step < 12; step += 1) next();
  return {
    next,
    /** True as often as the share says. */
    chance: share => next() < share,
    /** A whole number, both ends included. */
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneOf: list => list[Math.floor(next() * list.length)],
    /** One of the names, each as often as its share of the sum says. */
    weighed(shares) {
      let left = next() * Object.values(shares).reduce((sum, share) => sum + share, 0);
      for (const [name, share] of Object.entries(shares)) if ((left -= share) < 0) return name;
      return Object.keys(shares).at(-1);
    },
  };
}

function stir([a, b, c], part) {
  const mixed = Math.imul((a ^ part) >>> 0, 0x85ebca6b) ^ (part >>> 7);
  return [b ^ (mixed >>> 13), c + mixed, Math.imul(mixed ^ (mixed >>> 16), 0xc2b2ae35) + a];
}

/** Draws positions of a list by their weights. */
export class Urn {
  #sums;

  constructor(weights) {
    this.#sums = new Float64Array(weights.length);
    let sum = 0;
    weights.forEach((weight, at) => (this.#sums[at] = sum += weight));
  }

  draw(random) {
    const wanted = random.next() * this.#sums.at(-1);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Letters that occur in any phrase, numbered from 1: most characters of a text are told from them at once. */
const letterOf = new Uint16Array(0x10000);
let letters = 0;
const LETTER_BITS = 11;

const FIRST_BITS = 12;

/**
 * Words as a tree of their letters, kept in two flat tables: for tens of thousands of words quicker to build and to walk than objects. Its
 * nodes are numbers; 0 is the root, and no node's child. A node at which words end may carry what they stand for.
 */
export class Trie<T> {
  #endings: (T | null)[] = [null];
  #bits = FIRST_BITS;
  /** Hashed: a node and a letter, and beside it the child that it leads to. */
  #keys = new Int32Array(1 << FIRST_BITS);
  #children = new Int32Array(1 << FIRST_BITS);

  /** Where a key stands, or the empty place where it would. */
  #place(key: number): number {
    const mask = this.#keys.length - 1;
    let at = Math.imul(key, 0x9e3779b1) >>> (32 - this.#bits);
    while (this.#keys[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, children] = [this.#keys, this.#children];
    this.#bits += 2;
    this.#keys = new Int32Array(4 * keys.length);
    this.#children = new Int32Array(4 * keys.length);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      if (key === 0) continue;
      const at = this.#place(key);
      this.#keys[at] = key;
      this.#children[at] = children[i] as number;
    }
  }

  /** The node that a character (its UTF-16 code) leads to from a node, or 0. */
  child(node: number, code: number): number {
    const letter = letterOf[code] as number;
    return letter === 0 ? 0 : (this.#children[this.#place((node << LETTER_BITS) | letter)] as number);
  }

  /** What the words stand for that end at a node. */
  ending(node: number): T | null {
    return this.#endings[node] as T | null;
  }

  /** Says what the words stand for that end at a node. */
  setEnding(node: number, ending: T): void {
    this.#endings[node] = ending;
  }

  /** The node that a word, in UTF-16 codes, ends at; made where it is new. */
  add(word: ArrayLike<number>): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word[i] as number;
      const letter = letterOf[code] || (letterOf[code] = ++letters);
      const key = (node << LETTER_BITS) | letter;
      let at = this.#place(key);
      if (this.#keys[at] === 0) {
        if (2 * this.#endings.length > this.#keys.length) {
          this.#grow();
          at = this.#place(key);
        }
        this.#keys[at] = key;
        this.#children[at] = this.#endings.length;
        this.#endings.push(null);
      }
      node = this.#children[at] as number;
    }
    return node;
  }
}

/** A label's wish: where its middle would be best, and how much room it takes, in pixels. */
export interface LabelWish {
  at: number;
  size: number;
}

interface Block {
  items: number[];
  /** Sum over the items of (wish - offset in the block); its mean is where the block would be best. */
  sum: number;
  size: number;
}

/**
 * Middles of labels moved as little as possible (least squares) so that none overlaps another and all stay between low and high; labels of
 * one wish keep their order. Where they cannot all fit they are spread evenly over the space.
 */
export function spreadLabels(wishes: readonly LabelWish[], low: number, high: number): number[] {
  const total = wishes.reduce((sum, { size }) => sum + size, 0);
  const squeeze = total > high - low && total > 0 ? (high - low) / total : 1;
  const order = wishes.map((_, index) => index).sort((a, b) => (wishes[a]?.at ?? 0) - (wishes[b]?.at ?? 0) || a - b);
  const room = (index: number): number => (wishes[index]?.size ?? 0) * squeeze;
  const start = (block: Block): number => Math.min(Math.max(block.sum / block.items.length, low), high - block.size);
  const blocks: Block[] = [];
  for (const index of order) {
    let block: Block = { items: [index], sum: (wishes[index]?.at ?? 0) - room(index) / 2, size: room(index) };
    for (let before = blocks.at(-1); before && start(before) + before.size > start(block); before = blocks.at(-1)) {
      blocks.pop();
      const shift = before.size;
      block = {
        items: [...before.items, ...block.items],
        sum: before.sum + block.sum - shift * block.items.length,
        size: before.size + block.size,
      };
    }
    blocks.push(block);
  }
  const middles = wishes.map(({ at }) => at);
  for (const block of blocks) {
    let edge = start(block);
    for (const index of block.items) {
      middles[index] = edge + room(index) / 2;
      edge += room(index);
    }
  }
  return middles;
}

/** A stretch of a line that a label covers, in pixels. */
export interface Stretch {
  start: number;
  end: number;
}

/** A level for each stretch, counted from 0, so that stretches of one level do not touch: the first level that is free, left to right. */
export function stackLabels(stretches: readonly Stretch[], gap = 6): number[] {
  const order = stretches.map((_, index) => index).sort((a, b) => (stretches[a]?.start ?? 0) - (stretches[b]?.start ?? 0) || a - b);
  const ends: number[] = [];
  const levels = stretches.map(() => 0);
  for (const index of order) {
    const stretch = stretches[index];
    if (!stretch) continue;
    let level = ends.findIndex((end) => end + gap <= stretch.start);
    if (level < 0) level = ends.length;
    ends[level] = stretch.end;
    levels[index] = level;
  }
  return levels;
}

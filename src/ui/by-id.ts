/** Things by their id. */
export function byId<T extends { id: string }>(things: readonly T[] | undefined): ReadonlyMap<string, T> {
  return new Map(things?.map((thing) => [thing.id, thing]));
}

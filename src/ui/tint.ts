/** An attachment that writes an element's text in a colour, or leaves it as it is; a style attribute would break the page's policy. */
export function tint(colour: string | null): (element: HTMLElement) => void {
  return ({ style }) => {
    style.color = colour ?? "";
  };
}

/** Adds an element with some of its properties set. */
export function addElement<K extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  parent.append(element);
  return element;
}

let fields = 0;

/** A labelled input with a hint that readers hear with it. */
export function field(
  parent: HTMLElement,
  label: string,
  hint: string,
  properties: Partial<HTMLInputElement>,
): HTMLInputElement {
  const id = `field-${++fields}`;
  const box = addElement(parent, 'div', { className: 'field' });
  addElement(box, 'label', { htmlFor: id, textContent: label });
  const input = addElement(box, 'input', { id, ...properties });
  addElement(box, 'p', { id: `${id}-hint`, className: 'hint', textContent: hint });
  input.setAttribute('aria-describedby', `${id}-hint`);
  return input;
}

/** A place where something is said. */
export function said(parent: HTMLElement, role: 'status' | 'alert' = 'status'): HTMLElement {
  const place = addElement(parent, 'div', { className: role });
  place.setAttribute('role', role);
  return place;
}

/** Hands a file to the person in front of the page. */
export function save(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/zip' }));
  const link = addElement(document.body, 'a', { href: url, download: name, hidden: true });
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

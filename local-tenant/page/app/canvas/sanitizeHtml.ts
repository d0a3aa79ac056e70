/**
 * The text of a page as safe nodes. Only what is listed is built anew; scripts, styles, handlers and `javascript:`
 * addresses never reach the document.
 */
const elements = new Set(
  'a b blockquote br caption code div em figcaption figure h2 h3 h4 h5 hr i img li ol p pre s span strong sub sup table tbody td tfoot th thead tr u ul'.split(' ')
);

/** What is dropped with everything inside it; any other unlisted element gives way to its children. */
const dropped = new Set(['script', 'style', 'template', 'iframe', 'object', 'embed', 'svg', 'math', 'noscript', 'title', 'textarea', 'select']);

const attributes = new Set(['alt', 'class', 'colspan', 'dir', 'headers', 'height', 'href', 'id', 'lang', 'rowspan', 'scope', 'src', 'title', 'width']);

const safeAddress = /^(https?:|mailto:|tel:|\/|#|\.{0,2}\/)/i;
const safeImage = /^(https?:|\/|data:image\/(png|jpeg|gif|webp);)/i;

export function sanitizeHtml(source: string): DocumentFragment {
  const { body } = new DOMParser().parseFromString(source, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...[...body.childNodes].flatMap(safeCopies));
  return fragment;
}

function safeCopies(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element) || dropped.has(node.localName)) return [];
  const children = [...node.childNodes].flatMap(safeCopies);
  if (!elements.has(node.localName)) return children;
  const copy = document.createElement(node.localName);
  for (const { name, value } of node.attributes) {
    if (isSafe(name, value.trim())) copy.setAttribute(name, value);
  }
  copy.append(...children);
  return [copy];
}

function isSafe(name: string, value: string): boolean {
  if (name === 'href') return safeAddress.test(value);
  if (name === 'src') return safeImage.test(value);
  return attributes.has(name);
}

import { element } from '../element';
import { sanitizeHtml } from './sanitizeHtml';

/**
 * Draws a text part and returns the element whose HTML is its content.
 * @param editLabel the name of the field when it can be edited, or null
 */
export function drawText(source: string, zone: HTMLElement, editLabel: string | null): HTMLElement {
  const text = element('div', { class: 'canvas-text' });
  if (editLabel !== null) {
    text.setAttribute('contenteditable', 'true');
    text.setAttribute('role', 'textbox');
    text.setAttribute('aria-multiline', 'true');
    text.setAttribute('aria-label', editLabel);
  }
  text.append(sanitizeHtml(source));
  zone.append(text);
  return text;
}

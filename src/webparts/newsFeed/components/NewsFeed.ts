import styles from './NewsFeed.module.scss';
export const heading = (text: string): HTMLElement => {
  const element = document.createElement('h2');
  element.className = styles.part;
  element.textContent = text;
  return element;
};

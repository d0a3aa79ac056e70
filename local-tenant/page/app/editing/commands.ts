/** The commands of a page: one to edit it, or while editing those that save and stop. */
import { type PageWords } from '../../words';
import { button, element } from '../element';

interface EditCommands {
  edit(): void;
  saveDraft(): Promise<void>;
  publish(): Promise<void>;
  stop(): void;
}

export function readingCommands(words: PageWords, { edit }: Pick<EditCommands, 'edit'>): HTMLElement[] {
  return [button(words.edit, 'edit-command', edit)];
}

export function editingCommands(words: PageWords, { saveDraft, publish, stop }: Omit<EditCommands, 'edit'>): HTMLElement[] {
  const status = element('p', { class: 'edit-status', role: 'status' });
  const run = async (command: () => Promise<void>, done: string): Promise<void> => {
    status.textContent = words.saving;
    try {
      await command();
      status.textContent = done;
    } catch (error) {
      status.textContent = words.saveFailed;
      console.error('The page could not be saved.', error);
    }
  };
  return [
    button(words.saveDraft, 'edit-command', () => void run(saveDraft, words.savedDraft)),
    button(words.publish, 'edit-command is-primary', () => void run(publish, words.published)),
    button(words.stopEditing, 'edit-command', stop),
    status
  ];
}

import { createContext, useContext } from 'react';
import type { PaneMessages } from '../../locales/language-messages';

const MessagesContext = createContext<PaneMessages | null>(null);

/** Gives the sentences of one language to all below. */
export const MessagesProvider = MessagesContext.Provider;

/** The sentences of the pane's language. */
export function useMessages(): PaneMessages {
  const messages = useContext(MessagesContext);
  if (messages === null) throw new Error('no messages above this component');
  return messages;
}

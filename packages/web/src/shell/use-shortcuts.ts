import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';
import { useWording } from '../words/language.tsx';
import { isTyping, keysOn } from './keys.ts';
import type { Theme } from './theme.tsx';

interface ShortcutTargets {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  readonly openHelp: () => void;
}

/** Single keys that work everywhere but in fields and dialogs. Letters go by their place on the keyboard, so that they work under an Arabic layout too. */
export function useShortcuts({ field, theme, setTheme, openHelp }: ShortcutTargets): void {
  const { language, setLanguage } = useWording();
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !keysOn() || document.querySelector('[role="dialog"]') !== null) return;
      const act = actionOf(event);
      if (act === null) return;
      event.preventDefault();
      if (act === 'search') field.current?.select();
      if (act === 'search') field.current?.focus();
      if (act === 'help') openHelp();
      if (act === 'stories') void navigate({ to: '/' });
      if (act === 'add') void navigate({ to: '/add' });
      if (act === 'language') setLanguage(language === 'ar' ? 'en' : 'ar');
      if (act === 'theme') setTheme(theme === 'dark' ? 'light' : 'dark');
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [field, theme, setTheme, openHelp, language, setLanguage, navigate]);
}

type Action = 'search' | 'help' | 'stories' | 'add' | 'language' | 'theme';

function actionOf(event: KeyboardEvent): Action | null {
  if (event.key === '?' || event.key === '؟') return 'help';
  if (event.shiftKey) return null;
  if (event.key === '/' || event.code === 'Slash') return 'search';
  const letters: Readonly<Record<string, Action>> = { KeyG: 'stories', KeyA: 'add', KeyL: 'language', KeyD: 'theme' };
  return letters[event.code] ?? null;
}

import { useMutation } from '@tanstack/react-query';
import type { AddJob } from 'isnad/server';
import { type FormEvent, type ReactNode, useState } from 'react';
import { send } from '../../api/client.ts';
import { Field } from '../../shared/field.tsx';
import { Failed } from '../../shared/states.tsx';
import { words } from '../../words/interface-words.ts';
import { useWording } from '../../words/language.tsx';

/** A text from the clipboard, with what its page would have said about it. */
export function PasteForm({ onSent }: { readonly onSent: (job: AddJob) => void }): ReactNode {
  const { say } = useWording();
  const [text, write] = useState('');
  const [about, setAbout] = useState({ name: '', published: '', url: '' });
  const paste = useMutation({
    mutationFn: () => {
      const given = Object.fromEntries(Object.entries(about).filter(([, value]) => value.trim() !== ''));
      return send<AddJob>('POST', '/articles', { text, ...given });
    },
    onSuccess: (job) => {
      onSent(job);
      write('');
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') paste.mutate();
  };
  const optional = (label: string): ReactNode => (
    <>
      {label} <span className="soft">({say(words.optional)})</span>
    </>
  );
  return (
    <form className="paste" onSubmit={submit}>
      <h2>{say(words.pasteTitle)}</h2>
      <Field label={say(words.pasteLabel)} isWide>
        <textarea className="naskh" rows={9} dir="auto" lang="ar" required value={text} onChange={(event) => write(event.target.value)} />
      </Field>
      <div className="paste-about">
        <Field label={optional(say(words.pasteName))} isWide>
          <input type="text" dir="auto" value={about.name} onChange={(event) => setAbout({ ...about, name: event.target.value })} />
        </Field>
        <Field label={optional(say(words.pasteDay))}>
          <input type="date" value={about.published} onChange={(event) => setAbout({ ...about, published: event.target.value })} />
        </Field>
        <Field label={optional(say(words.pasteUrl))} isWide>
          <input type="url" dir="ltr" value={about.url} onChange={(event) => setAbout({ ...about, url: event.target.value })} />
        </Field>
      </div>
      {paste.error !== null && <Failed isDeed fault={paste.error} />}
      <p>
        <button type="submit" className="primary" disabled={text.trim() === '' || paste.isPending}>
          {say(paste.isPending ? words.sending : words.readText)}
        </button>
      </p>
    </form>
  );
}

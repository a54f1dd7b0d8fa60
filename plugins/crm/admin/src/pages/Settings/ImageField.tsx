import { Box, Button, Field, Flex, Typography } from '@strapi/design-system';
import { CloudUpload, Trash } from '@strapi/icons';
import { useFetchClient } from '@strapi/strapi/admin';
import { useId, useRef, useState } from 'react';
import { useWords } from '../../hooks/useWords';

const LARGEST_BYTES = 2_000_000;
const TYPES = ['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'];

interface ImageFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly message?: string;
  /** The public id of the image, or empty for none. */
  readonly value: string;
  /** Where the stored one can be seen, when that is known. */
  readonly url?: string;
  readonly types?: readonly string[];
  readonly onChange: (value: string) => void;
}

/** An image of the charity's: sent to Strapi's library at once, kept with the settings when they are saved. */
export function ImageField({ name, label, hint, message, value, url, types = TYPES, onChange }: ImageFieldProps) {
  const say = useWords();
  const inputId = useId();
  const { post } = useFetchClient();
  const file = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [shown, setShown] = useState<string>();
  const picture = shown ?? (value === '' ? undefined : url);

  const send = async (chosen: File): Promise<void> => {
    setProblem(undefined);
    if (!types.includes(chosen.type)) return setProblem(say('crm.image.refuse-type'));
    if (chosen.size > LARGEST_BYTES) return setProblem(say('crm.image.refuse-size'));
    const body = new FormData();
    body.append('files', chosen);
    setBusy(true);
    try {
      const { data } = await post<unknown>('/upload', body);
      const documentId = idOf(data);
      if (documentId === undefined) setProblem(say('crm.problem.failed.text'));
      else {
        onChange(documentId);
        setShown(URL.createObjectURL(chosen));
      }
    } catch {
      // Strapi's client throws on any refusal; the settings themselves are not touched.
      setProblem(say('crm.image.failed'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Field.Root name={name} error={problem ?? message} hint={hint} data-field={name} id={inputId}>
      <Field.Label>{label}</Field.Label>
      <Flex gap={4} wrap="wrap" alignItems="center">
        {picture !== undefined && (
          <Box padding={2} background="neutral0" borderColor="neutral200" hasRadius style={{ background: 'white' }}>
            <img src={picture} alt={label} style={{ display: 'block', maxHeight: '8rem', maxWidth: '20rem' }} />
          </Box>
        )}
        {picture === undefined && <Typography textColor="neutral600">{say(value === '' ? 'crm.image.none' : 'crm.image.kept')}</Typography>}
        <Button variant="secondary" startIcon={<CloudUpload />} loading={isBusy} onClick={() => file.current?.click()}>
          {say(value === '' ? 'crm.image.choose' : 'crm.image.replace')}
        </Button>
        {value !== '' && (
          <Button
            variant="tertiary"
            startIcon={<Trash />}
            onClick={() => {
              onChange('');
              setShown(undefined);
            }}
          >
            {say('crm.image.remove')}
          </Button>
        )}
        <input
          ref={file}
          type="file"
          hidden
          aria-label={label}
          accept={types.join(',')}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = '';
            if (chosen !== undefined) void send(chosen);
          }}
        />
      </Flex>
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

function idOf(answer: unknown): string | undefined {
  const first: unknown = Array.isArray(answer) ? answer[0] : answer;
  return typeof first === 'object' && first !== null && 'documentId' in first && typeof first.documentId === 'string' ? first.documentId : undefined;
}

import { Fragment } from 'preact';
import { Marked } from './Marked';

/** Short statements in one line, each with its own direction of writing, so that a Hebrew name does not turn the numbers beside it round. */
export function Dotted({ parts }: { parts: readonly (string | undefined)[] }) {
  const stated = parts.flatMap((part) => part || []);
  return (
    <>
      {stated.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>
            <Marked kind="name">{part}</Marked>
          </bdi>
        </Fragment>
      ))}
    </>
  );
}

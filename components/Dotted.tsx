import { Fragment } from 'preact';
import { Marked, type MarkedKind } from './Marked';

/** A short statement in plain words; or a name, with what it can be searched for as. */
export type Statement = string | { name: string; kind: MarkedKind };

/** Short statements in one line, each with its own direction of writing, so that a Hebrew name does not turn the numbers beside it round. */
export function Dotted({ parts }: { parts: readonly (Statement | undefined)[] }) {
  const stated = parts.flatMap((part) => part || []);
  return (
    <>
      {stated.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          <bdi>{typeof part === 'string' ? part : <Marked kind={part.kind}>{part.name}</Marked>}</bdi>
        </Fragment>
      ))}
    </>
  );
}

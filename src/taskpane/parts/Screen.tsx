import type { ReactNode } from 'react';
import { Button } from './Button';
import './Screen.css';

/** A whole-panel screen for when there is no document to show: what happened, and what to do. */
export function Screen(props: {
  readonly title: string;
  readonly body: string;
  readonly steps?: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly children?: ReactNode;
}) {
  return (
    <main className="screen">
      <Mesh />
      <h1>{props.title}</h1>
      <p>{props.body}</p>
      {props.steps !== undefined && (
        <ul>
          {props.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      {props.children}
      {props.action !== undefined && (
        <Button appearance="primary" onClick={props.action.run}>
          {props.action.label}
        </Button>
      )}
    </main>
  );
}

/** The head rope and its mesh: the product's mark, drawn quietly. */
export function Mesh() {
  return (
    <svg className="mesh" width="96" height="56" viewBox="0 0 96 56" fill="none" aria-hidden="true">
      <path className="mesh-rope" d="M4 10c28-8 60-8 88 0" />
      <path d="M12 8.4 24 26 36 5.2 48 26 60 5.2 72 26 84 8.4M24 26l12 16 12-16 12 16 12-16M36 42l12 12 12-12" />
    </svg>
  );
}

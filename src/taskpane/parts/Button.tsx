import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './Button.css';

/**
 * A button in Fluent's dress. Fluent's own brings 14 KB with its style engine, which the first screen
 * has no room for. Every button of the panel is one of these.
 */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  children,
  className = '',
  disabledFocusable = false,
  onClick,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly appearance?: 'primary' | 'secondary' | 'outline' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  /** Does nothing for now, and still keeps the focus. */
  readonly disabledFocusable?: boolean;
}) {
  return (
    <button
      type="button"
      {...rest}
      {...(disabledFocusable ? { 'aria-disabled': true } : { onClick })}
      className={`button button-${appearance} button-${size} ${children === undefined ? 'button-icon' : ''} ${className}`}
    >
      {icon}
      {children}
    </button>
  );
}

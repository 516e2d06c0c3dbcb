import type { ButtonHTMLAttributes, ReactNode } from 'react';

/**
 * A button in Fluent's dress. Fluent's own brings 14 KB with its style engine, which the first screen
 * has no room for; the parts that are fetched later use Fluent's components.
 */
export function Button({
  appearance = 'secondary',
  size = 'medium',
  icon,
  children,
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly appearance?: 'primary' | 'secondary' | 'outline' | 'subtle';
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
}) {
  return (
    <button type="button" {...rest} className={`button button-${appearance} button-${size} ${className}`}>
      {icon}
      {children}
    </button>
  );
}

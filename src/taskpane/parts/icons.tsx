import type { ReactNode } from 'react';

/** Own line icons on a 20-pixel grid: a sprite of a dozen costs less than one import of an icon font. */
function icon(children: ReactNode) {
  return function Icon() {
    return (
      <svg
        className="icon"
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {children}
      </svg>
    );
  };
}

export const CheckIcon = icon(
  <>
    <path d="M3.5 5.5h6M3.5 10h4M3.5 14.5h4" />
    <path d="m10 13 2.6 2.6L17 10.5" />
  </>,
);
export const InsertIcon = icon(
  <>
    <path d="M3.5 5h8M3.5 10h5M3.5 15h5" />
    <path d="M14 8.5v8M10 12.5h8" />
  </>,
);
export const SettingsIcon = icon(
  <>
    <circle cx="7" cy="6" r="2" />
    <circle cx="13" cy="14" r="2" />
    <path d="M2.5 6H5M9 6h8.5M2.5 14H11M15 14h2.5" />
  </>,
);
export const ReportIcon = icon(
  <>
    <path d="M5 2.75h6.5L15 6.25v11H5z" />
    <path d="M11.25 2.75V6.5H15M7.5 10h5M7.5 13h5" />
  </>,
);
export const PresentIcon = icon(
  <>
    <circle cx="10" cy="10" r="6.5" />
    <path d="m7.2 10.2 2 2 3.6-4" />
  </>,
);
/** Filled from the bottom to the middle. */
export const BegunIcon = icon(
  <>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M3.5 10a6.5 6.5 0 0 0 13 0z" fill="currentColor" stroke="none" />
  </>,
);
export const EmptyIcon = icon(<circle cx="10" cy="10" r="6.5" />);
export const MissingIcon = icon(<circle cx="10" cy="10" r="6.5" strokeDasharray="2.4 2.7" />);
export const ErrorIcon = icon(
  <>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M10 6.6v4.2M10 13.3v.1" />
  </>,
);
export const WarningIcon = icon(
  <>
    <path d="M10 3.5 17 16H3z" />
    <path d="M10 8v3.6M10 13.6v.1" />
  </>,
);
export const InfoIcon = icon(
  <>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M10 9.2v4.2M10 6.7v.1" />
  </>,
);
export const PreviousIcon = icon(<path d="m5 12 5-5 5 5" />);
export const NextIcon = icon(<path d="m5 8 5 5 5-5" />);
export const BackIcon = icon(<path d="M16 10H4.5M9 5l-5 5 5 5" />);
export const CloseIcon = icon(<path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />);
export const RefreshIcon = icon(
  <>
    <path d="M15.5 8A6 6 0 1 0 16 11.5" />
    <path d="M16 4v4h-4" />
  </>,
);

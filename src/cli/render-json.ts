import { safeJson } from './columns';
import { isError, type ReportEntry } from './report';
import type { Renderer } from './renderer';

/** The contract's JSON, an entry at a time; valid as a whole once ended. */
export function jsonRenderer(): Renderer {
  let first = true;
  return {
    start: () => '{"version":1,"files":[',
    file(report: ReportEntry) {
      const separator = first ? '\n' : ',\n';
      first = false;
      return separator + safeJson(isError(report) ? report : report.entry);
    },
    end: () => '\n]}\n',
  };
}

/** Points in a millimetre. */
const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as points. */
export const toPoints = (millimetres: number): number => millimetres * POINTS_PER_MM;

/** Points as millimetres. */
export const toMillimetres = (points: number): number => points / POINTS_PER_MM;

/** A figure for people: at most `digits` places, no trailing zeros. */
export const figure = (value: number, digits = 2): number => Number(value.toFixed(digits));

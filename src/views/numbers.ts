export { formatNumber, formatOrdinal } from '../dossier/numbers.ts';

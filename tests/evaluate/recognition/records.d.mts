export function recordOf(visit: object): object;

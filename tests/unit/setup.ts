import fc from 'fast-check';
import '../setup/learn';

// A law is tried on other cases each time; but a change is not refused for what chance found in the code of another.
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20131218 });

import { enableCompileCache } from 'node:module';

// Loaded before a command (`node --import`): what Node makes of our modules is kept from run to run. In CI, where nothing
// is kept, that would only cost.
if (!process.env['CI']) enableCompileCache();

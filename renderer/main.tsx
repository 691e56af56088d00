// Renderer entry.
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { App } from './app-shell.tsx';

// The content security policy forbids eval; without this zod would try it once and have it reported.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App />);

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  build: { chunkSizeWarningLimit: 800 }, // kB: the rules of risk are one chunk, which comes when they are asked for
});

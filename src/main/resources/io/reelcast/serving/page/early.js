/* Before anything is painted: the colours that were chosen here last. */
try {
  const theme = localStorage.getItem('reelcast-theme');
  if (theme === 'light' || theme === 'dark') {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  /* Without storage the system's colours it is. */
}

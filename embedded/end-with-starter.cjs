/**
 * Loaded before a process of ours that `start` began: when `start` is gone, even by kill -9, the channel to it closes and this process
 * ends in good order, or after ten seconds in any.
 */
if (process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 10_000).unref();
  });
  // Waiting for that must not by itself keep the process alive.
  process.channel.unref();
}

package inkling.nn.engine;

import java.util.Arrays;

/** Sums over all workers, added in the workers' order, so that they come out the same each time. */
final class AllReduce {
    private final WorkerTeam crew;
    private final double[][][] posted;
    private final int[] turns;

    /**
     * @param longest the most numbers that are added at once
     */
    AllReduce(WorkerTeam crew, int workers, int longest) {
        this.crew = crew;
        this.posted = new double[2][workers][longest];
        this.turns = new int[workers];
    }

    /** Called by every worker with its own numbers: puts the sums over all workers in their place. */
    void sum(int worker, double[] numbers) {
        // Two boards in turn: a slow worker may still read one while a fast one writes the next.
        double[][] board = posted[turns[worker]++ % 2];
        System.arraycopy(numbers, 0, board[worker], 0, numbers.length);
        crew.meet();
        Arrays.fill(numbers, 0);
        for (double[] row : board) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += row[i];
            }
        }
    }
}

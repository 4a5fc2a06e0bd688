package inkling.nn.engine;

import java.util.Arrays;

/** Sums over all workers, added in the order of the workers, so that rounding is the same every time. */
final class AllReduce {
    private final WorkerTeam team;
    private final double[][][] boards;
    private final int[] turns;

    /**
     * @param longest how many numbers are summed at once at most
     */
    AllReduce(WorkerTeam team, int workers, int longest) {
        this.team = team;
        this.boards = new double[2][workers][longest];
        this.turns = new int[workers];
    }

    /** Replaces a worker's numbers by their sums over all workers. Every worker must call it, with as many numbers. */
    void sum(int worker, double[] numbers) {
        // Two boards in turn: a slow worker may still read one while a fast one writes the next.
        double[][] board = boards[turns[worker]++ % 2];
        System.arraycopy(numbers, 0, board[worker], 0, numbers.length);
        team.awaitAll();
        Arrays.fill(numbers, 0);
        for (double[] row : board) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] += row[i];
            }
        }
    }
}

/** Comments, likes and ratings. */
import './Comment';
import './likes';

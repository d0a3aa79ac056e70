import './principals';
import './relatedItems';
